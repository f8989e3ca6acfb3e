package uk.frontdoor.mapping.golden;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The inputs of the golden cases of one or more parties, to begin from. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(Seeds.OfParties.class)
@interface Seeds {
    String[] value();

    /** Reads them. */
    final class OfParties implements ArgumentsProvider, AnnotationConsumer<Seeds> {
        private String[] parties = {};

        @Override
        public void accept(Seeds seeds) {
            parties = seeds.value();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
                throws IOException {
            List<Arguments> all = new ArrayList<>();
            for (String party : parties) {
                for (GoldenCase golden : GoldenCase.of(party).toList()) {
                    all.add(Arguments.of((Object) Files.readAllBytes(golden.input())));
                }
            }
            return all.stream();
        }
    }
}
