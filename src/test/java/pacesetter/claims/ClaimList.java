package pacesetter.claims;

import java.util.ArrayList;
import java.util.List;

/** All claims in a table for the pages, as the file has them. */
final class ClaimList {
    private ClaimList() {}

    static List<String> lines(Claims claims) {
        List<String> lines = new ArrayList<>(List.of(
                "| id | claim | found | n | planned before | at uncertain points | turned by |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        for (Statement claim : claims.statements()) {
            String id = claim.id();
            String turned = claims.written(id, "turned_by").orElse("not asked");
            lines.add("| `" + id + "` | " + claim.en() + " | "
                    + claims.written(id, "found").orElse("-") + " | "
                    + claims.written(id, "n").orElse("-") + " | " + claim.planned() + " | "
                    + claims.written(id, "uncertain").orElse("not asked") + " | "
                    + (turned.equals("[]") ? "no rule" : turned.replaceAll("[\\[\\]]", "")) + " |");
        }
        return lines;
    }
}
