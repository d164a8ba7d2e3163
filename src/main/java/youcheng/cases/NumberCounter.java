package youcheng.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import youcheng.base.KeyedEntity;

/** The running number of a kind of case in a year; locked while a number is drawn, so none is drawn twice. */
@Entity
@Table(name = "case_number_counter")
class NumberCounter extends KeyedEntity {

    @Id
    private String series;

    private int lastNumber;

    /** For JPA, which fills the fields. */
    protected NumberCounter() {}

    @Override
    public String getId() {
        return series;
    }

    NumberCounter(String series) {
        this.series = series;
    }

    int next() {
        return ++lastNumber;
    }
}
