package pacesetter.scenario.parameters;

/** How pressures become the weekly hazard of copying (S9). */
public enum Link {
    /** Logistic in the weighted pressures (Shipan and Volden 2008). */
    LOGIT,
    /** The weighted sum itself, clipped to [0, 1] (Bass 1969). */
    LINEAR,
    /** Copies once the imitation pressure reaches the region's own threshold (Granovetter 1978). */
    THRESHOLD
}
