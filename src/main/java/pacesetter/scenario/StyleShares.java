package pacesetter.scenario;

import java.util.Map;
import pacesetter.scenario.parameters.CopyingParameters;
import pacesetter.scenario.parameters.Declarations;

/**
 * By what shares the follower styles of the regions of a type are drawn, where the scenario says so.
 *
 * @param type as the table of regions has it
 * @param checklist in place of {@code copying.share_checklist}
 * @param hardPoints in place of {@code copying.share_hard_points}; both together at most 1
 */
public record StyleShares(String type, double checklist, double hardPoints) {
    public StyleShares {
        if (!(checklist >= 0 && hardPoints >= 0 && checklist + hardPoints <= 1)) {
            throw new IllegalArgumentException(
                    "the shares (" + checklist + ", " + hardPoints + ") must sum up to 1 at most");
        }
    }

    /** These parameters with the shares of the type. */
    CopyingParameters in(CopyingParameters all) {
        return Declarations.with(
                CopyingParameters.class, all, Map.of("share_checklist", checklist, "share_hard_points", hardPoints));
    }
}
