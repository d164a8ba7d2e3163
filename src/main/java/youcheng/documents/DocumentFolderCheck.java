package youcheng.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import youcheng.base.SelfCheck;

/** Whether the folder of the documents can be written, as whoever uploads next will want to. */
@Component
@Order(20)
class DocumentFolderCheck implements SelfCheck {

    private final DiskStore disk;

    DocumentFolderCheck(DiskStore disk) {
        this.disk = disk;
    }

    @Override
    public List<Finding> findings() {
        try {
            Files.delete(disk.incoming());
            return List.of();
        } catch (IOException e) {
            return List.of(Finding.trouble("selfcheck.documents", disk.folder().toString()));
        }
    }
}
