package pacesetter.scenario;

/** Where the default of a parameter comes from. */
public enum Origin {
    /** A figure of the newspaper article the project starts from. */
    ARTICLE,
    /** A published study, named in the parameter's source. */
    LITERATURE,
    /** Tried in a prototype of the model; not fitted to data. */
    PROTOTYPE,
    /** An assumption, to be explored in sensitivity analysis. */
    GUESS,
    /** Fixed by the definition of the quantity it belongs to. */
    DEFINITION
}
