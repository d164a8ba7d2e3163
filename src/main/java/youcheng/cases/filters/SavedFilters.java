package youcheng.cases.filters;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.identity.OfficeReading;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;

/**
 * The filters that people keep under a name: their own, and those that somebody shares with a group of theirs. What a shared
 * one finds is each reader's own tasks, or what they may read.
 */
@Service
@OfficeReading
@Transactional
public class SavedFilters {

    /** A name has at most so many characters. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_ADDRESS = 4000;
    private static final int MOST = 50;

    private final StoredFilters filters;
    private final FirstFilters firsts;
    private final SignedIn signedIn;

    SavedFilters(StoredFilters filters, FirstFilters firsts, SignedIn signedIn) {
        this.filters = filters;
        this.firsts = firsts;
        this.signedIn = signedIn;
    }

    /** Those of this list that the person sees, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all(FilteredList list) {
        Person person = signedIn.person();
        long first = firsts.findById(key(person, list)).map(FirstFilter::filter).orElse(-1L);
        return filters.seenBy(list, person.id(), groups(person)).stream()
                .map(filter -> filter.record(person.id(), filter.id() == first))
                .toList();
    }

    /** The one with which this list of the person opens; empty where it opens with everything. */
    @Transactional(readOnly = true)
    public Optional<SavedFilter> first(FilteredList list) {
        return all(list).stream().filter(SavedFilter::isFirst).findFirst();
    }

    /** Keeps this address of a list under a name, for a group too where there is one. */
    public SavedFilter keep(FilteredList list, String name, String address, @Nullable String sharedWith) {
        Person person = signedIn.person();
        Wanted wanted = wanted(person, name, address, sharedWith);
        if (filters.countByOwnerIdAndListName(person.id(), list) >= MOST) {
            throw Rejection.because("filters.tooMany", MOST);
        }
        if (filters.findByOwnerIdAndListNameAndName(person.id(), list, wanted.name)
                .isPresent()) {
            throw taken(wanted.name);
        }
        try {
            return filters.saveAndFlush(new StoredFilter(person.id(), list, wanted.name, address, sharedWith))
                    .record(person.id(), false);
        } catch (DataIntegrityViolationException e) {
            throw taken(wanted.name); // in another window, an instant before
        }
    }

    /** Changes what it is called, what it asks for and who sees it. */
    public void change(long id, String name, String address, @Nullable String sharedWith) {
        Person person = signedIn.person();
        Wanted wanted = wanted(person, name, address, sharedWith);
        StoredFilter filter = own(person, id);
        if (filters.findByOwnerIdAndListNameAndName(person.id(), filter.list(), wanted.name)
                .filter(other -> other.id() != id)
                .isPresent()) {
            throw taken(wanted.name);
        }
        filter.call(wanted.name);
        filter.ask(address);
        filter.shareWith(sharedWith);
        try {
            filters.saveAndFlush(filter);
        } catch (DataIntegrityViolationException e) {
            throw taken(wanted.name); // in another window, an instant before
        }
    }

    /** Forgets it; lists that opened with it open with everything. */
    public void drop(long id) {
        filters.delete(own(signedIn.person(), id));
    }

    /** From now on this list of the person opens with this one; with everything where it is null. */
    public void openWith(FilteredList list, @Nullable Long id) {
        Person person = signedIn.person();
        if (id == null) {
            firsts.deleteById(key(person, list));
        } else {
            StoredFilter filter = filters.findById(id)
                    .filter(each -> each.list() == list)
                    .filter(each -> each.belongsTo(person.id()) || isSharedWith(person, each))
                    .orElseThrow(SavedFilters::gone);
            try {
                firsts.saveAndFlush(new FirstFilter(key(person, list), filter.id()));
            } catch (DataIntegrityViolationException e) {
                throw gone(); // its owner dropped it in this instant
            }
        }
    }

    private record Wanted(String name) {}

    private static Wanted wanted(Person person, String name, String address, @Nullable String sharedWith) {
        FormCheck form = new FormCheck();
        Supplier<String> called = form.read(() -> FieldCheck.requiredLine("name", name, LONGEST_NAME));
        form.read(() -> {
            if (sharedWith != null && !person.groups().contains(sharedWith)) {
                throw Rejection.of("sharedWith", "filters.notYourGroup");
            }
            return "";
        });
        form.refuse();
        if (address.length() > LONGEST_ADDRESS) {
            throw Rejection.because("filters.tooLong");
        }
        return new Wanted(called.get());
    }

    private StoredFilter own(Person person, long id) {
        return filters.findById(id).filter(each -> each.belongsTo(person.id())).orElseThrow(SavedFilters::gone);
    }

    private static boolean isSharedWith(Person person, StoredFilter filter) {
        String group = filter.sharedWith();
        return group != null && person.groups().contains(group);
    }

    private static FirstFilter.Key key(Person person, FilteredList list) {
        return new FirstFilter.Key(person.id(), list);
    }

    /** A list of groups is never empty for the database. */
    private static List<String> groups(Person person) {
        return person.groups().isEmpty() ? List.of("-") : person.groups();
    }

    private static Rejection taken(String name) {
        return Rejection.of("name", "filters.nameTaken", name);
    }

    private static Rejection gone() {
        return Rejection.because("filters.gone");
    }
}
