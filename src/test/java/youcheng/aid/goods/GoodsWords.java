package youcheng.aid.goods;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of lines, without a portal. */
public final class GoodsWords {

    private GoodsWords() {}

    public static LineWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/goods");
        messages.setDefaultEncoding("UTF-8");
        return new LineWords(messages);
    }

    public static LineReader reader() {
        return new LineReader(words());
    }
}
