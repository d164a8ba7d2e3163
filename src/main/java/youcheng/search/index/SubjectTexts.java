package youcheng.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.search.SearchSubjects;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;

/** Reads what the features give to be found. */
@Component
class SubjectTexts {

    private static final Logger LOG = LoggerFactory.getLogger(SubjectTexts.class);

    private final List<SearchSubjects> owners;
    private final List<SearchTexts> texts;
    private final TransactionTemplate reading;
    private final Set<String> complainedOf = ConcurrentHashMap.newKeySet();

    SubjectTexts(List<SearchSubjects> owners, List<SearchTexts> texts, PlatformTransactionManager transactions) {
        this.owners = owners;
        this.texts = texts;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Those who have subjects, in a fixed order. */
    List<SearchSubjects> owners() {
        return owners;
    }

    /**
     * What is to stand in the index of these subjects; of one that is gone, nothing. One that its feature cannot tell of is
     * marked as unread, and the others are found all the same.
     */
    List<Document> readable(List<String> subjects) {
        try {
            List<Document> documents = inTransaction(subjects);
            subjects.forEach(complainedOf::remove);
            return documents;
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | NonTransientDataAccessResourceException
                | TransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            return subjects.size() == 1 ? unread(subjects.getFirst(), e) : oneByOne(subjects);
        }
    }

    /** These subjects, and those whose texts hold something of them. */
    List<String> withLeaning(Set<String> subjects) {
        Set<String> all = new LinkedHashSet<>(subjects);
        if (!subjects.isEmpty()) {
            texts.forEach(feature -> all.addAll(leaningOn(feature, subjects)));
        }
        return List.copyOf(all);
    }

    /** A feature that fails keeps no other out. */
    private Set<String> leaningOn(SearchTexts feature, Set<String> subjects) {
        try {
            return Objects.requireNonNull(reading.execute(status -> feature.leaningOn(subjects)));
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.warn("Not read again in search: what leans on {}", subjects, e);
            return Set.of();
        }
    }

    /** Complained of once, however often it is tried again. */
    private List<Document> unread(String subject, RuntimeException why) {
        if (complainedOf.add(subject)) {
            LOG.warn("Not found by search, since it cannot be read: {}", subject, why);
        }
        return List.of(IndexFields.unread(subject));
    }

    private List<Document> oneByOne(List<String> subjects) {
        return subjects.stream()
                .flatMap(subject -> readable(List.of(subject)).stream())
                .toList();
    }

    private List<Document> inTransaction(List<String> subjects) {
        return Objects.requireNonNull(reading.execute(status -> of(subjects)));
    }

    private List<Document> of(Collection<String> subjects) {
        Map<String, SearchedSubject> found = new HashMap<>();
        for (SearchSubjects owner : owners) {
            List<String> own = subjects.stream()
                    .filter(subject -> subject.startsWith(owner.prefix()))
                    .toList();
            if (!own.isEmpty()) {
                found.putAll(owner.found(own));
            }
        }
        List<Document> documents = new ArrayList<>();
        if (!found.isEmpty()) {
            for (SearchTexts feature : texts) {
                for (SearchedText text : feature.of(found)) {
                    documents.add(IndexFields.document(text, Objects.requireNonNull(found.get(text.subject()))));
                }
            }
        }
        return documents;
    }
}
