import javax.xml.xpath.*;
import java.util.Map;
import org.w3c.dom.Document;

public class XmlUsers {
    private final Document document;
    public XmlUsers(Document document) { this.document = document; }

    public boolean login(String name, String password) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        Map<String, String> values = Map.of("name", name, "password", password);
        xpath.setXPathVariableResolver(v -> values.get(v.getLocalPart()));
        return (Boolean) xpath.evaluate("//user[name=$name and password=$password]", document, XPathConstants.BOOLEAN);
    }
}
