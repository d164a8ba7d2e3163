package youcheng.dormancy.scan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface DormancyScans extends Repository<DormancyScan, String> {

    DormancyScan saveAndFlush(DormancyScan scan);

    Optional<DormancyScan> findByCaseNumber(String caseNumber);

    Optional<DormancyScan> findByState(ScanState state);

    Optional<DormancyScan> findByTimerMonth(String month);

    List<DormancyScan> findByOrderByBegunAtDescCaseNumberDesc(Limit limit);
}
