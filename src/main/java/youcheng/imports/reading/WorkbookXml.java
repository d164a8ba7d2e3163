package youcheng.imports.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import youcheng.base.Rejection;

/** Goes through a part of a workbook, element by element; definitions of entities within are refused. */
final class WorkbookXml {

    /** Nothing outside the file, no definitions within. */
    private static final XMLInputFactory FACTORY = factory();

    private WorkbookXml() {}

    /** What hears of the elements. */
    interface Hearer {

        /** An element begins; its attributes are those of the reader. */
        default void begin(String name, XMLStreamReader xml) {}

        /** Text within. */
        default void text(XMLStreamReader xml) {}

        /** An element ends. */
        default void end(String name) {}

        /** Whether enough was heard. */
        default boolean isDone() {
            return false;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void read(InputStream part, Hearer hearer) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext() && !hearer.isDone()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw Rejection.because("imports.file.entities");
                    case XMLStreamConstants.START_ELEMENT -> hearer.begin(xml.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> hearer.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        hearer.text(xml);
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw Rejection.because("imports.file.damaged");
        }
    }
}
