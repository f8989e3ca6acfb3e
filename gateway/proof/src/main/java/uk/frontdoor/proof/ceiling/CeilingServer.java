package uk.frontdoor.proof.ceiling;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/** Spring MVC on Tomcat with virtual threads that keeps every body with a grouped flush and answers 202. */
@SpringBootApplication(excludeName = "org.apache.camel.spring.boot.CamelAutoConfiguration")
public class CeilingServer {
    public static void main(String[] arguments) {
        SpringApplication.run(CeilingServer.class, arguments);
    }

    @Bean
    AppendLog appendLog(@Value("${ceiling.file:ceiling.dat}") Path file, @Value("${ceiling.size:512MB}") DataSize size)
            throws IOException {
        return AppendLog.of(file, (int) size.toBytes());
    }
}
