package uk.frontdoor.proof.kill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import uk.frontdoor.proof.gateway.Gateway;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.machine.Folders;
import uk.frontdoor.proof.machine.Machine;
import uk.frontdoor.proof.machine.Signals;

/**
 * Kills the gateway under load again and again, and counts. Arguments: rounds, seed (0 for a new one), the packaged
 * gateway, a folder to work in. Ends with 1 when a promise was broken.
 */
public final class KillTest {
    private static final List<String> OPTIONS = List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED");
    private static final int SHORTEST_LIFE_MILLIS = 1_500;
    private static final int LONGEST_LIFE_MILLIS = 8_000;

    private final int rounds;
    private final SplittableRandom random;
    private final Path jar;
    private final Path folder;
    private final GatewayPorts ports = GatewayPorts.free();
    private final Journal journal = new Journal();

    private KillTest(int rounds, long seed, Path jar, Path folder) {
        this.rounds = rounds;
        this.random = new SplittableRandom(seed);
        this.jar = jar;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        long given = Long.parseLong(arguments[1]);
        long seed = given == 0 ? System.nanoTime() & 0xFFFFFF : given;
        Path folder = Folders.fresh(Path.of(arguments[3]).resolve("kill-test"));
        System.out.printf("Kill test, %d rounds, seed %d. %s%n%n", rounds, seed, Machine.describe());
        boolean kept = new KillTest(rounds, seed, Path.of(arguments[2]).toRealPath(), folder).run();
        System.out.println(kept ? "\nEvery promise kept." : "\nA PROMISE WAS BROKEN.");
        System.exit(kept ? 0 : 1);
    }

    private boolean run() throws Exception {
        try (World world = World.around(ports, journal, random.nextLong())) {
            System.out.println(Round.HEAD);
            for (int round = 1; round <= rounds; round++) {
                System.out.println(live(world, round).line());
            }
            try (Gateway last = start()) {
                last.awaitReady();
                return conclude(world, last);
            }
        }
    }

    private Round live(World world, int number) throws Exception {
        Journal.Counts before = journal.counts();
        long started = System.nanoTime();
        Gateway gateway = start();
        gateway.awaitReady();
        long ready = System.nanoTime();
        if (!world.hasRecipients()) {
            world.recipientsStart(ports, gateway.data(), journal);
        }
        Thread.sleep(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
        String victims = kill(gateway);
        return new Round(
                number,
                victims,
                Duration.ofNanos(ready - started),
                Duration.ofNanos(System.nanoTime() - ready),
                journal.counts().minus(before));
    }

    /** The gateway alone, or its database with it: as when a process dies, or the machine's memory runs out. */
    private String kill(Gateway gateway) throws InterruptedException {
        List<Long> servants = gateway.program().tree().servants();
        boolean databaseToo = random.nextInt(3) == 0;
        if (databaseToo) {
            Signals.kill(servants);
        }
        gateway.program().kill();
        return databaseToo ? "gateway and database" : "gateway";
    }

    private Gateway start() {
        List<String> launch = new ArrayList<>(OPTIONS);
        launch.addAll(List.of("-jar", jar.toString()));
        return Gateway.start(
                launch, folder, ports, List.of("--frontdoor.sandbox.enabled=false", "--frontdoor.pull.lease=1m"));
    }

    private boolean conclude(World world, Gateway last) throws Exception {
        world.sendersFinish();
        try (StoreReader store = StoreReader.of(last.data(), ports.database())) {
            Settling.await(store, journal);
            world.everybodyFinishes();
            List<Check> checks = new ArrayList<>(new Checker(journal, store).check());
            LedgerProgram ledger = new LedgerProgram(jar, folder, ports);
            checks.add(Check.zero("exit code of verify-ledger", ledger.verify()));
            Optional<String> fault = ledger.fault();
            checks.add(Check.zero(
                    "faults found by the verifier elsewhere " + fault.orElse(""), fault.isPresent() ? 1 : 0));
            System.out.println();
            checks.forEach(check -> System.out.println(check.line()));
            System.out.println("Other answers to senders: " + journal.otherAnswers());
            return checks.stream().allMatch(Check::kept);
        }
    }
}
