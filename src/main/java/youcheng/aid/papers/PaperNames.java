package youcheng.aid.papers;

import java.util.Locale;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;

/** What the files of papers are called: a paper that is written again has the same name. */
@Component
class PaperNames {

    private final PaperWords words;

    PaperNames(PaperWords words) {
        this.words = words;
    }

    /** With the number of the shipment or the name of the partner that the paper is about. */
    String file(PreparedPaper paper, Locale language) {
        AidPaperKey key = paper.key();
        String kind = words.say(language, "aid.paper.kind." + key.kind().name());
        String about = key.shipment() == null
                ? paper.source()
                        .party(key)
                        .map(party -> party.name())
                        .map((Bilingual name) -> name.in(language))
                        .orElse("")
                : key.shipment().value();
        String of = paper.caseNumber().value();
        return about.isEmpty()
                ? words.say(language, "aidpapers.file", of, kind)
                : words.say(language, "aidpapers.fileAbout", of, kind, about);
    }
}
