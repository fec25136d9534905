package pacesetter.scenario;

/** How a region learns from a leader (S12). */
public enum Style {
    /** Copies every item of a list, several domains at once, without own search (Longyou). */
    CHECKLIST,
    /** Copies, then works on its weakest module (Shangcheng). */
    HARD_POINTS,
    /** Takes one module and looks for another way in the rest (Xihu to Yinzhou, Jinhua). */
    NEW_PATH
}
