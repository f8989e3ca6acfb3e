package uk.frontdoor.app.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every page says to the browser beside itself. */
public final class PageHeaders {
    /** Everything comes from us, nothing is inline, nobody may frame us. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PageHeaders() {}

    public static void set(HeadersConfigurer<HttpSecurity> headers) {
        set(headers, CONTENT_SECURITY_POLICY);
    }

    /** Forms that lead on to another place, which browsers count as where they go. */
    static void setWithFormsTo(String origin, HeadersConfigurer<HttpSecurity> headers) {
        set(headers, CONTENT_SECURITY_POLICY.replace("form-action 'self'", "form-action 'self' " + origin));
    }

    /** Pages to read, which send nothing anywhere. */
    static void setWithoutForms(HeadersConfigurer<HttpSecurity> headers) {
        set(headers, CONTENT_SECURITY_POLICY.replace("connect-src 'self'; form-action 'self'", "form-action 'none'"));
    }

    private static void set(HeadersConfigurer<HttpSecurity> headers, String directives) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(directives))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }
}
