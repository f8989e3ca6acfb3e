package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SoughtTest {
    @ParameterizedTest
    @CsvSource({
        "FD-7K3M-Q9XT-4R, FD-7K3M-Q9XT-4R",
        "fd7k3mq9xt4r, FD-7K3M-Q9XT-4R",
        "7k3m q9, FD-7K3M-Q9",
        "FD-7K3M, FD-7K3M",
        "7K3M-Q9XT-4, FD-7K3M-Q9XT-4",
    })
    void understandsAReferenceHoweverItIsWritten(String typed, String beginning) {
        assertThat(Sought.of(typed)).contains(new Sought.Reference(beginning));
    }

    @Test
    void understandsAChildsNumbersAsMatchingKeepsThem() {
        assertThat(Sought.of("999 000 0018")).contains(new Sought.Number("NHS number", "nhs: 9990000018"));
        assertThat(Sought.of("h801200001001")).contains(new Sought.Number("UPN", "upn: H801200001001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3", "Effie Testwell", "9990000019", "H801200001002", "FD-%%%%", "2015-03-27"})
    void takesNothingElse(String typed) {
        assertThat(Sought.of(typed)).isEmpty();
    }
}
