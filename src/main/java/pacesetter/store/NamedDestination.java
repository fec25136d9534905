package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;

/** A place with a name, looked at again right before anything there is moved. */
record NamedDestination(Path place, Check check) implements Destination {

    /** What is at a place and makes way; nothing if nothing is there. */
    interface Check {
        Optional<Belongings> at(Path place, Disk disk) throws IOException;
    }

    @Override
    public String name() {
        return String.valueOf(place.getFileName());
    }

    @Override
    public Path reach(Swap swap, List<Name> remarks) throws IOException {
        Optional<Belongings> former = check.at(place, swap.disk());
        if (former.isPresent()) {
            swap.takeFrom(place, former.get()).ifPresent(remarks::add);
        } else {
            swap.take(place);
        }
        return place;
    }
}
