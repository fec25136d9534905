package pacesetter.random;

/** What a draw serves. A constant's place in this list is part of the numbers: add at the end, never reorder. */
public enum Purpose {
    REPLICATE,
    PARTNERS,
    PROVINCIAL_ENTRY,
    REGIONAL_ENTRY,
    LOCKED_BITS,
    LEGACY,
    PIONEER,
    PIONEER_CLIMB,
    START_PRACTICE,
    ENDOWMENT,
    STYLE,
    DRIFT,
    UNLOCK,
    EVIDENCE,
    DECISION,
    SEARCH,
    TRIAL,
    COPY_ERROR,
    NEW_PATH,
    TASK,
    DESIGN,
    RESAMPLE,
    CONCEPT,
    TRANSPLANT,
    NATIONAL,
    DROP,
    INSPECTION,
    RELAY,
    DEPARTMENT
}
