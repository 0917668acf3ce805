import javax.xml.stream.*;
import java.io.InputStream;

public class InvoiceReader {
    public String number(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("number")) {
                return reader.getElementText();
            }
        }
        return null;
    }
}
