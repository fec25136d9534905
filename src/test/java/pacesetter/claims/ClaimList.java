package pacesetter.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All claims in a table for the pages, as the file has them. */
final class ClaimList {
    private ClaimList() {}

    static List<String> lines(Claims claims) {
        List<String> lines = new ArrayList<>(List.of(
                "| id | claim | found | n | planned before | at uncertain points | turned by | not found without |",
                "| --- | --- | --- | --- | --- | --- | --- | --- |"));
        for (Statement claim : claims.statements()) {
            String id = claim.id();
            lines.add("| `" + id + "` | " + claim.en() + " | "
                    + claims.written(id, "found").orElse("-") + " | "
                    + claims.written(id, "n").orElse("-") + " | " + claim.planned() + " | "
                    + claims.written(id, "uncertain").orElse("not asked") + " | "
                    + list(claims.written(id, "turned_by"), "no rule") + " | "
                    + list(claims.written(id, "without"), "none") + " |");
        }
        return lines;
    }

    private static String list(Optional<String> written, String nothing) {
        return written.map(list -> list.equals("[]") ? nothing : list.replaceAll("[\\[\\]]", ""))
                .orElse("not asked");
    }
}
