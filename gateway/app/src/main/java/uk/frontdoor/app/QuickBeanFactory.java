package uk.frontdoor.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;

/**
 * Spring's bean factory, which also remembers who has a type with type arguments.
 *
 * <p>Spring itself remembers plain types once nothing more is defined. Security asks for some thirty types with arguments
 * for each of its chains, and every question otherwise goes through all beans of the gateway: a third of a second of a
 * start.
 */
final class QuickBeanFactory extends DefaultListableBeanFactory {

    private final Map<Question, String[]> answers = new ConcurrentHashMap<>();

    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean includeNonSingletons, boolean allowEagerInit) {
        if (!isConfigurationFrozen() || !type.hasGenerics() || !allowEagerInit) {
            return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
        }
        var question = new Question(type, includeNonSingletons);
        var known = answers.get(question);
        if (known == null) {
            known = super.getBeanNamesForType(type, includeNonSingletons, true);
            answers.put(question, known);
        }
        return known.clone();
    }

    @Override
    public void registerBeanDefinition(String name, BeanDefinition definition) {
        super.registerBeanDefinition(name, definition);
        answers.clear();
    }

    @Override
    public void removeBeanDefinition(String name) {
        super.removeBeanDefinition(name);
        answers.clear();
    }

    @Override
    public void registerSingleton(String name, Object singleton) {
        super.registerSingleton(name, singleton);
        answers.clear();
    }

    @Override
    public void destroySingletons() {
        super.destroySingletons();
        answers.clear();
    }

    private record Question(ResolvableType type, boolean includeNonSingletons) {}
}
