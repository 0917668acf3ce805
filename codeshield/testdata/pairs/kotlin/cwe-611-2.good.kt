import org.xml.sax.InputSource
import java.io.InputStream
import java.io.StringReader
import javax.xml.parsers.DocumentBuilderFactory
import javax.xml.stream.XMLInputFactory

class FeedParser {
    fun titles(xml: String): List<String> {
        val factory = DocumentBuilderFactory.newInstance().apply {
            isNamespaceAware = true
            setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)
        }
        val document = factory.newDocumentBuilder().parse(InputSource(StringReader(xml)))
        val nodes = document.getElementsByTagName("title")
        return (0 until nodes.length).map { nodes.item(it).textContent }
    }

    fun count(input: InputStream): Int {
        val factory = XMLInputFactory.newInstance()
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false)
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false)
        val reader = factory.createXMLStreamReader(input)
        var n = 0
        while (reader.hasNext()) if (reader.next() == 1) n++
        return n
    }
}
