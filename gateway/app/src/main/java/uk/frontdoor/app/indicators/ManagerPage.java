package uk.frontdoor.app.indicators;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.frontdoor.app.desk.Words;

/**
 * How the front doors of a manager are doing.
 *
 * @param weeks of how many weeks past the decisions are counted
 * @param tooFew so few were decided that any figure of them would name somebody
 * @param clusters how many children of a kind there are, and of nobody in particular
 */
public record ManagerPage(
        int weeks,
        List<Open> open,
        String total,
        String overdue,
        List<Fact> facts,
        List<Breakdown> breakdowns,
        NeedsByLevel needs,
        OutOfHours outOfHours,
        boolean tooFew,
        List<Counted> clusters) {
    public ManagerPage {
        open = List.copyOf(open);
        facts = List.copyOf(facts);
        breakdowns = List.copyOf(breakdowns);
        clusters = List.copyOf(clusters);
    }

    /** What waits, by area and urgency. Whoever sees it sees each of them in the list as well, so nothing is left out. */
    public record Open(
            String area,
            String urgency,
            String open,
            String overdue,
            boolean late,
            String unclaimed,
            String still,
            String oldest) {
        static Open of(Waiting waiting, String area, Instant now) {
            return new Open(
                    area,
                    waiting.urgency().name(),
                    Figures.count(waiting.open()),
                    Figures.count(waiting.overdue()),
                    waiting.overdue() > 0,
                    Figures.count(waiting.unclaimed()),
                    Figures.count(waiting.still()),
                    Figures.span(Duration.between(waiting.oldest(), now)));
        }
    }

    /** How many referrals showed a sign; left out when it is so few that a child could be found. */
    public record Counted(String sign, String referrals) {
        static Counted of(Cluster cluster) {
            boolean shown = SmallNumbers.mayShow(cluster.referrals());
            return new Counted(Words.of(cluster.sign()), shown ? Figures.count(cluster.referrals()) : Figures.HIDDEN);
        }
    }

    /** One indicator, and what is counted for it. */
    public record Fact(String name, String value, String means) {}
}
