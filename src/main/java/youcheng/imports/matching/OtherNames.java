package youcheng.imports.matching;

import java.util.List;

/** Places that had or have other names, whatever the register knows of them. */
public record OtherNames(List<PlaceFacts> places) {

    public OtherNames {
        places = List.copyOf(places);
    }
}
