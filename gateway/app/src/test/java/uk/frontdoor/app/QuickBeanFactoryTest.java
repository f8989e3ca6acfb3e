package uk.frontdoor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;

class QuickBeanFactoryTest {

    private static final ResolvableType WORDS = ResolvableType.forClassWithGenerics(Supplier.class, String.class);
    private static final ResolvableType NUMBERS = ResolvableType.forClassWithGenerics(Supplier.class, Integer.class);

    private final QuickBeanFactory factory = new QuickBeanFactory();

    @Test
    void tellsTypesWithDifferentArgumentsApart() {
        define("words", Words.class);
        define("numbers", Numbers.class);
        factory.freezeConfiguration();

        assertThat(List.of(factory.getBeanNamesForType(WORDS))).containsExactly("words");
        assertThat(List.of(factory.getBeanNamesForType(NUMBERS))).containsExactly("numbers");
        assertThat(List.of(factory.getBeanNamesForType(WORDS))).containsExactly("words");
    }

    @Test
    void looksThroughAllBeansOnceOnly() {
        AtomicInteger looks = new AtomicInteger();
        define("words", Words.class);
        factory.addBeanPostProcessor(new SmartInstantiationAwareBeanPostProcessor() {
            @Override
            public Class<?> predictBeanType(Class<?> type, String name) {
                looks.incrementAndGet();
                return type;
            }
        });
        factory.freezeConfiguration();
        factory.getBeanNamesForType(WORDS);
        int once = looks.get();

        factory.getBeanNamesForType(WORDS);

        assertThat(once).isPositive();
        assertThat(looks).hasValue(once);
    }

    @Test
    void remembersNothingWhileBeansAreStillDefined() {
        factory.getBeanNamesForType(WORDS);
        define("words", Words.class);

        assertThat(List.of(factory.getBeanNamesForType(WORDS))).containsExactly("words");
    }

    @Test
    void findsABeanThatIsDefinedOrMadeAfterwards() {
        factory.freezeConfiguration();
        assertThat(factory.getBeanNamesForType(WORDS)).isEmpty();

        factory.registerSingleton("made", new Words());
        assertThat(List.of(factory.getBeanNamesForType(WORDS))).containsExactly("made");
        define("words", Words.class);
        assertThat(List.of(factory.getBeanNamesForType(WORDS))).containsExactlyInAnyOrder("words", "made");
    }

    @Test
    void losesABeanThatIsTakenAway() {
        define("words", Words.class);
        factory.freezeConfiguration();
        assertThat(List.of(factory.getBeanNamesForType(WORDS))).containsExactly("words");

        factory.removeBeanDefinition("words");

        assertThat(factory.getBeanNamesForType(WORDS)).isEmpty();
    }

    @Test
    void givesAwayACopyOfWhatItRemembers() {
        define("words", Words.class);
        factory.freezeConfiguration();
        factory.getBeanNamesForType(WORDS)[0] = "somebody else's";

        assertThat(List.of(factory.getBeanNamesForType(WORDS))).containsExactly("words");
    }

    private void define(String name, Class<?> type) {
        factory.registerBeanDefinition(name, new RootBeanDefinition(type));
    }

    static final class Words implements Supplier<String> {
        @Override
        public String get() {
            return "words";
        }
    }

    static final class Numbers implements Supplier<Integer> {
        @Override
        public Integer get() {
            return 1;
        }
    }
}
