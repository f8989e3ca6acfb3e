package uk.frontdoor.mapping.nhs;

import ca.uhn.fhir.context.FhirContext;
import java.lang.management.ManagementFactory;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.referral.ProfileValidation;

/** Prints what profile validation costs in processor time and memory; run by hand. */
final class ProfileTiming {
    private static final int ROUNDS = 300;

    private ProfileTiming() {
    }

    public static void main(String[] arguments) {
        var threads = ManagementFactory.getThreadMXBean();
        byte[] message = ReferralMessage.valid().json();
        ReferralMessage.valid().judge();
        long memory = memory();
        long start = threads.getCurrentThreadCpuTime();
        var validation = new ProfileValidation(FhirContext.forR4Cached(), ShippedSeverities.load());
        validation.on(message, Format.JSON);
        System.out.printf("first: %d ms processor time, %d MB kept%n",
                (threads.getCurrentThreadCpuTime() - start) / 1_000_000, (memory() - memory) >> 20);
        for (int part = 0; part < 3; part++) {
            start = threads.getCurrentThreadCpuTime();
            for (int round = 0; round < ROUNDS; round++) {
                validation.on(message, Format.JSON);
            }
            System.out.printf("then: %.1f ms a message of %d bytes%n",
                    (threads.getCurrentThreadCpuTime() - start) / 1e6 / ROUNDS, message.length);
        }
        System.out.printf("kept in the end: %d MB%n", (memory() - memory) >> 20);
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
