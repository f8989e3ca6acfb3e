package uk.frontdoor.app.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers which page the gateway wrote last: by which mapping, and from which template. */
public class PagesSeen implements WebMvcConfigurer {
    private volatile Seen last = new Seen("", "");

    /** One page. */
    public record Seen(String mapping, String template) {}

    public Seen last() {
        return last;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView written) {
                Object mapping = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
                Optional.ofNullable(written)
                        .map(ModelAndView::getViewName)
                        .filter(view -> !view.startsWith("redirect:"))
                        .ifPresent(view -> last = new Seen(String.valueOf(mapping), view));
            }
        });
    }
}
