package youcheng.aid.goods.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import youcheng.aid.goods.LineWords;
import youcheng.base.ui.Messages;

/** A page with nothing but the table of lines, as the portal sets it up. */
@TestComponent
public class GridPage {

    private static final String PAGE = """
            <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>x</title>
            <style>:root{color-scheme:%s}body{font-family:sans-serif;background:light-dark(#fff,#1b2430);margin:1rem}</style></head>
            <body><main><h1>x</h1><youcheng-lines></youcheng-lines><button id="after">x</button></main>
            <script type="module" src="/components/lines-grid.js"></script>
            <script type="module">
            await customElements.whenDefined('youcheng-lines');
            const grid = document.querySelector('youcheng-lines');
            window.told = [];
            grid.addEventListener('lines-changed', (event) => told.push(...JSON.parse(event.detail)));
            grid.begin(%s);
            grid.load(%s);
            grid.answer({faults: [[2, {QUANTITY: '请填写大于0的数量。'}]], totals: ['共3行', '25,000件 + 300双', '', 'CNY 200,125.00']});
            </script></body></html>""";

    private final Messages messages;
    private final LineWords words;

    GridPage(Messages messages, LineWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** The page with so many lines, light or dark. */
    public String with(int lines, String scheme) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 1; row <= lines; row++) {
            rows.add(Map.of(
                    "id", row,
                    "key", row,
                    "cells", List.of("医用外科口罩", "1,000", "件", "1.20", "CNY", "6307.90", "2022", "YY 0469; EN 14683")));
        }
        return PAGE.formatted(scheme, StepJson.write(LinesSetup.in(messages, words)), StepJson.write(rows));
    }
}
