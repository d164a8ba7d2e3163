package youcheng.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;
import youcheng.search.SearchTexts;

/**
 * Hears of every row that is written, whoever writes it, and notes whose texts are to be read again: no feature can forget
 * to tell.
 */
@Component
class ChangedRows implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private final transient EntityManagerFactory entities;
    private final transient List<SearchTexts> texts;
    private final transient ChangeLog changes;

    ChangedRows(EntityManagerFactory entities, List<SearchTexts> texts, ChangeLog changes) {
        this.entities = entities;
        this.texts = texts;
        this.changes = changes;
    }

    @PostConstruct
    void listen() {
        EventListenerRegistry registry = entities.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        changed(event.getEntity());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        changed(event.getEntity());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        changed(event.getEntity());
    }

    private void changed(Object row) {
        texts.forEach(each -> each.subjectOf(row).ifPresent(changes::note));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
