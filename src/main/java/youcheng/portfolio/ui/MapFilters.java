package youcheng.portfolio.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.portfolio.overview.ReviewMark;
import youcheng.register.Region;

/** The fields above the map, which narrow down the map and the table alike. */
class MapFilters extends Filters {

    /** Hears what somebody wants to see now. */
    @FunctionalInterface
    interface Listener {

        /** {@code typing} while the text is still being typed. */
        void wanted(RelationshipFilter filter, boolean typing);
    }

    private final TextField text;
    private final Select<Region> region;
    private final Select<ActivityStatus> activity;
    private final Select<Band> band;
    private final Select<ReviewMark> review;
    private final transient Listener listener;
    private transient RelationshipFilter shown = RelationshipFilter.everything();

    MapFilters(Fields fields, Messages messages, Listener listener) {
        this.listener = listener;
        text = fields.search("register.search");
        region = fields.filter(
                "register.region", Arrays.asList(Region.values()), one -> messages.t("register.region." + one.name()));
        activity = fields.filter(
                "portfolio.activity", Arrays.asList(ActivityStatus.values()), one -> Look.activity(messages, one));
        band = fields.filter("portfolio.closeness", Arrays.asList(Band.values()), one -> Look.band(messages, one));
        review = fields.filter(
                "portfolio.review", Arrays.asList(ReviewMark.values()), one -> Look.review(messages, one));
        add(text, region, activity, band, review);
        text.addValueChangeListener(change -> changed(change, true));
        region.addValueChangeListener(change -> changed(change, false));
        activity.addValueChangeListener(change -> changed(change, false));
        band.addValueChangeListener(change -> changed(change, false));
        review.addValueChangeListener(change -> changed(change, false));
    }

    /** Shows a filter that comes from elsewhere: from the address, or from the head of the table. */
    void show(RelationshipFilter filter) {
        shown = filter;
        text.setValue(filter.text());
        region.setValue(filter.region());
        activity.setValue(filter.activity());
        band.setValue(filter.band());
        review.setValue(filter.review());
    }

    private void changed(HasValue.ValueChangeEvent<?> change, boolean typing) {
        if (change.isFromClient()) {
            shown = new RelationshipFilter(
                    text.getValue(),
                    region.getValue(),
                    activity.getValue(),
                    band.getValue(),
                    review.getValue(),
                    shown.sort(),
                    shown.isAscending());
            listener.wanted(shown, typing);
        }
    }
}
