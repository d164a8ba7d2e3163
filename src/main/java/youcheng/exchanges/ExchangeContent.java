package youcheng.exchanges;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.register.RelationshipId;

/** What an exchange says once it was read and found right: nothing is missing and nothing contradicts itself. */
record ExchangeContent(
        List<RelationshipId> partners,
        boolean isPlanned,
        PartialDate date,
        @Nullable LocalDate lastDay,
        ExchangeKind kind,
        Direction direction,
        Level level,
        Substance substance,
        FieldOfExchange field,
        String title,
        String people,
        @Nullable Long lead,
        String outcome,
        String evidence,
        @Nullable PartialDate answered) {}
