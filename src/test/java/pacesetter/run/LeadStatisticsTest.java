package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Calendar;

final class LeadStatisticsTest {
    private static final Calendar WEEKS = new Calendar(LocalDate.of(2018, 12, 4), 10);
    private static final double EXACT = 1e-12;

    private static LeadStatistics of(String leaders) {
        LeadStatistics statistics = new LeadStatistics(1, 4);
        leaders.chars().forEach(leader -> statistics.add(0, leader == '-' ? -1 : leader - 'A', leader == 'C'));
        return statistics;
    }

    @Test
    void countsTheKnownSequence() {
        LeadStatistics lead = of("AABBBCAAAC");
        assertThat(lead.changes()).isEqualTo(4);
        assertThat(lead.leaders()).isEqualTo(3);
        assertThat(lead.leadersPerDomain()).isEqualTo(3);
        assertThat(lead.herfindahl()).isCloseTo(.38, within(EXACT));
        assertThat(lead.reign()).isCloseTo(2, within(EXACT));
        assertThat(lead.completedReign()).isCloseTo(7 / 3.0, within(EXACT));
        assertThat(lead.censored()).isCloseTo(.4, within(EXACT));
        assertThat(lead.fromFollowers()).isCloseTo(.5, within(EXACT));
        assertThat(lead.changesPerYear(WEEKS)).isCloseTo(4 / 10.0 * 52, within(EXACT));
    }

    @Test
    void addsGroupsUpBeforeItSquares() {
        assertThat(of("AABBBCAAAC").herfindahl(new int[] {0, 1, 0, 1})).isCloseTo(.7 * .7 + .3 * .3, within(EXACT));
    }

    @Test
    void aReignWhoseBeginningIsSeenIsComplete() {
        assertThat(of("--AAB").completedReign()).isEqualTo(2);
        assertThat(of("AAB").completedReign()).isNaN();
        assertThat(of("--AAB").censored()).isEqualTo(.5);
    }

    @Test
    void aLeadHasPassedOnceAFollowerHasTakenItFromAnother() {
        assertThat(of("AABB").hasPassed(0)).as("B is no follower").isFalse();
        assertThat(of("--CC").hasPassed(0)).as("taken from nobody").isFalse();
        assertThat(of("AABCA").hasPassed(0)).as("once is for good").isTrue();
        assertThat(of("ACAC").passed()).as("domains, not changes").isEqualTo(1);
    }

    @Test
    void aVacancyIsNoChange() {
        LeadStatistics lead = of("A-A-B");
        assertThat(lead.changes()).isEqualTo(1);
        assertThat(lead.changesPerYear(WEEKS)).isCloseTo(52 / 3.0, within(EXACT));
    }

    @Test
    void whatIsUndefinedIsNoNumber() {
        LeadStatistics lead = of("---");
        assertThat(lead.changesPerYear(WEEKS)).isNaN();
        assertThat(lead.leaders()).isNaN();
        assertThat(lead.leadersPerDomain()).isNaN();
        assertThat(lead.reign()).isNaN();
        assertThat(lead.completedReign()).isNaN();
        assertThat(lead.censored()).isNaN();
        assertThat(lead.herfindahl()).isNaN();
        assertThat(of("AAA").fromFollowers()).isNaN();
    }

    @Test
    void holdsLeadersAgainstTheTruth() {
        double[] quality = {.5, .8, .4, .9};
        LeadStatistics lead = new LeadStatistics(1, 4);
        for (int leader : new int[] {0, 1, 1, 2}) {
            lead.add(0, leader, false);
            lead.judge(0, leader, .9, region -> quality[region]);
        }
        assertThat(lead.falseOvertakes()).isEqualTo(.5);
        assertThat(lead.overtakeSize()).isCloseTo((.3 - .4) / 2, within(EXACT));
        assertThat(lead.regret()).isCloseTo((.4 + .1 + .1 + .5) / 4, within(EXACT));
        lead.leap();
        assertThat(lead.leapfrogs()).isEqualTo(.5);
    }

    @Test
    void changesOfTheRunningMaximumAreAsManyAsRecordTheorySays() {
        int regions = 89;
        int ticks = 156;
        int domains = 4000;
        LeadStatistics lead = new LeadStatistics(domains, regions);
        Stream draws = new Seed(20190801).stream(Purpose.EVIDENCE);
        for (int d = 0; d < domains; d++) {
            double highest = -1;
            int leader = -1;
            for (int t = 0; t < ticks; t++) {
                for (int r = 0; r < regions; r++) {
                    double draw = draws.at(d).at(t).uniform(r);
                    if (draw > highest) {
                        highest = draw;
                        leader = r;
                    }
                }
                lead.add(d, leader, false);
            }
        }
        // (1 - 1/R)(H_T - 1); sd of one domain's count 1.9885
        assertThat(lead.changesPerDomain()).isCloseTo(4.57825, within(4 * 1.9885 / Math.sqrt(domains)));
    }
}
