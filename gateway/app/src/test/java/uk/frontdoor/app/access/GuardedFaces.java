package uk.frontdoor.app.access;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Faces of a test behind the guards of the gateway, without a server. */
final class GuardedFaces implements AutoCloseable {
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvcTester web;

    GuardedFaces(Class<?> faces) {
        context.setServletContext(new MockServletContext());
        context.getEnvironment().addActiveProfile("demo");
        context.register(faces);
        context.refresh();
        web = MockMvcTester.create(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
    }

    MockMvcTester web() {
        return web;
    }

    /** Nothing has been refused yet. */
    void forget() {
        context.getBean(RefusalLedger.class).close();
        GuardsAlone.FACTS.clear();
    }

    @Override
    public void close() {
        context.close();
    }
}
