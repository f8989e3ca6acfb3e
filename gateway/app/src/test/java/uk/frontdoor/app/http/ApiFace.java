package uk.frontdoor.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.access.RefusedRequest;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.intake.Channel;

/** A face under {@code /api} before an intake in memory, called as one agency; every answer is held to the contract. */
public final class ApiFace {
    public static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");
    public static final DataSize MESSAGE = DataSize.ofKilobytes(16);
    public static final DataSize FILE = DataSize.ofMegabytes(2);

    public final InMemoryIntake intake = new InMemoryIntake();
    public final Reception reception =
            new Reception(intake, intake, Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);
    public final ApiSettings settings = new ApiSettings(MESSAGE, FILE);

    private final MockMvc web;
    private AgencyPrincipal sender = new AgencyPrincipal(agency("testfell-primary", AgencyKind.SCHOOL, "2A"));

    public ApiFace(Function<ApiFace, Object> controller) {
        this.web = MockMvcBuilders.standaloneSetup(controller.apply(this))
                .setControllerAdvice(new ApiProblemAdvice(), new TurnedAway())
                .setCustomArgumentResolvers(new Sender())
                .build();
    }

    public static Agency agency(String id, AgencyKind kind, String sourceCode, Channel... channels) {
        Set<Channel> permitted = channels.length == 0 ? Set.of(Channel.values()) : Set.of(channels);
        return new Agency(new AgencyId(id), id, kind, sourceCode, Map.of(), permitted);
    }

    public ApiFace as(Agency agency) {
        return as(new AgencyPrincipal(agency));
    }

    public ApiFace as(AgencyPrincipal system) {
        sender = system;
        return this;
    }

    public Call post(String path) {
        return new Call(HttpMethod.POST, path, path);
    }

    public Call get(String template, String path) {
        return new Call(HttpMethod.GET, template, path);
    }

    /** One request being made. */
    public final class Call {
        private final HttpMethod method;
        private final String template;
        private final MockHttpServletRequestBuilder request;

        private Call(HttpMethod method, String template, String path) {
            this.method = method;
            this.template = template;
            this.request = MockMvcRequestBuilders.request(method, java.net.URI.create(path));
        }

        public Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        public MockHttpServletResponse json(String body) {
            return send("application/json", body.getBytes(StandardCharsets.UTF_8));
        }

        public MockHttpServletResponse send(String contentType, byte[] body) {
            request.header("Content-Type", contentType).content(body);
            return send();
        }

        public MockHttpServletResponse sendOfUnknownLength(String contentType, byte[] body) {
            request.header("Content-Type", contentType).content(body).with(ApiFace::withoutLength);
            return send();
        }

        public MockHttpServletResponse send() {
            try {
                MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
                Contract.demand(method.name(), template, response);
                return response;
            } catch (IOException | RuntimeException e) {
                throw new AssertionError(e);
            } catch (Exception e) {
                // MockMvc declares it for whatever a controller throws and nobody answers.
                throw new AssertionError(e);
            }
        }
    }

    private static MockHttpServletRequest withoutLength(MockHttpServletRequest request) {
        MockHttpServletRequest chunked = new MockHttpServletRequest(request.getMethod(), request.getRequestURI()) {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        chunked.setContentType(request.getContentType());
        chunked.setContent(request.getContentAsByteArray());
        chunked.setPathInfo(request.getPathInfo());
        return chunked;
    }

    /** As the guards answer, without their ledger. Not for a whole gateway, which has them. */
    @TestComponent
    @ControllerAdvice
    static final class TurnedAway {
        @ExceptionHandler(RefusedRequest.class)
        void answer(RefusedRequest refused, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            new ApiAccessRefusal().answer(request, response, refused.refusal());
        }
    }

    private final class Sender implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == AgencyPrincipal.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return sender;
        }
    }
}
