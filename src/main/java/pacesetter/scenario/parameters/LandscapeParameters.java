package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;
import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

/** S1: how practices map to performance (Kauffman 1993; Lazer and Friedman 2007). */
public record LandscapeParameters(
        @Parameter(
                value = "12",
                min = 2,
                max = 20,
                unit = "bits",
                symbol = "N",
                from = GUESS,
                en = "Elements of a practice.",
                zh = "一项做法的要素数。")
        int bits,

        @Parameter(
                value = "3",
                min = 0,
                max = 15,
                unit = "bits",
                symbol = "K",
                neutral = "0",
                from = GUESS,
                en = "Other elements each element's contribution depends on; 0 makes a smooth landscape.",
                zh = "每个要素的贡献所依赖的其他要素数；0 为平滑地形。")
        int interactions,

        @Parameter(
                value = "3",
                min = 1,
                max = 10,
                unit = "modules",
                from = GUESS,
                en = "Modules the elements fall into.",
                zh = "要素所分的模块数。")
        int modules,

        @Parameter(
                value = "0.7",
                unit = "share",
                from = GUESS,
                en = "Probability that a partner is drawn from the element's own module (modular partners only).",
                zh = "关联要素取自本模块的概率（仅模块化关联）。")
        double moduleBias,

        @Parameter(
                value = "modular",
                unit = "kind",
                from = GUESS,
                source = "Kauffman 1993; Lazer and Friedman 2007",
                en = "How partners are drawn.",
                zh = "关联要素的抽取方式。")
        Partners partners,

        @Parameter(
                value = "0.8",
                unit = "correlation",
                symbol = "rho",
                neutral = "1",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.5, high = 0.95),
                en = "Correlation of a region's landscape with the province's; 1 makes all regions alike.",
                zh = "地区地形与全省地形的相关系数；1 表示各地条件相同。")
        double correlation) {
    /** Whether tables of contributions drawn for either have the same rows, so that they can share some. */
    public boolean hasTablesOf(LandscapeParameters other) {
        return bits == other.bits
                && interactions == other.interactions
                && modules == other.modules
                && moduleBias == other.moduleBias
                && partners == other.partners;
    }
}
