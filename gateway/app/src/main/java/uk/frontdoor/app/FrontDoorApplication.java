package uk.frontdoor.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway. */
@SpringBootApplication
public class FrontDoorApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(FrontDoorApplication.class, arguments);
    }
}
