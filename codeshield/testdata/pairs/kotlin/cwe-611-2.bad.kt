import org.xml.sax.InputSource
import java.io.InputStream
import java.io.StringReader
import javax.xml.parsers.DocumentBuilderFactory
import javax.xml.stream.XMLInputFactory

class FeedParser {
    fun titles(xml: String): List<String> {
        val factory = DocumentBuilderFactory.newInstance().apply { isNamespaceAware = true }
        val document = factory.newDocumentBuilder().parse(InputSource(StringReader(xml)))
        val nodes = document.getElementsByTagName("title")
        return (0 until nodes.length).map { nodes.item(it).textContent }
    }

    fun count(input: InputStream): Int {
        val reader = XMLInputFactory.newInstance().createXMLStreamReader(input)
        var n = 0
        while (reader.hasNext()) if (reader.next() == 1) n++
        return n
    }
}
