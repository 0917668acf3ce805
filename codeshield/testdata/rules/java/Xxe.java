package z;

import java.io.*;
import javax.servlet.http.*;
import javax.xml.parsers.*;

public class Xxe extends HttpServlet {
    private ScriptEngine se;
    // ruleid: dbf-xxe
    DocumentBuilderFactory field = DocumentBuilderFactory.newInstance();

    public Document bad(InputStream in) throws Exception {
        // ruleid: dbf-xxe
        DocumentBuilderFactory dbf = DocumentBuilderFactory.newInstance();
        // ruleid: dbf-taint
        DocumentBuilder b = dbf.newDocumentBuilder();
        // ruleid: dbf-taint
        field.newDocumentBuilder();
        return b.parse(in);
    }

    Document good(InputStream in) throws Exception {
        DocumentBuilderFactory dbf = DocumentBuilderFactory.newInstance();
        dbf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return dbf.newDocumentBuilder().parse(in);
    }

    void good2() {
        // ruleid: dbf-xxe
        DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
        f.setFeature("http://xml.org/sax/features/external-general-entities", false);
        f.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        f.newDocumentBuilder();
        // ruleid: sax-xxe
        SAXParserFactory spf = SAXParserFactory.newInstance();
        SAXParserFactory s2 = SAXParserFactory.newInstance();
        s2.setFeature("x", true);
        XMLReader r = XMLReaderFactory.createXMLReader();
        field.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ruleid: dbf-taint
        field.newDocumentBuilder();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String p = request.getParameter("p");
        // ruleid: runtime-exec
        Runtime.getRuntime().exec("ls " + p);
        Runtime rt = Runtime.getRuntime();
        // ruleid: runtime-exec
        rt.exec(new String[] {"sh", "-c", p});
        ProcessBuilder pb = new ProcessBuilder();
        // ruleid: runtime-exec
        pb.command("sh", p);
        Cookie[] cookies = request.getCookies();
        String v = "";
        for (Cookie ck : cookies) {
            if (ck.getName().equals("x")) {
                v = ck.getValue();
            }
        }
        // ruleid: runtime-exec
        new ProcessBuilder(v).start();
        response.getWriter().println("<p>" + p);
        PrintWriter out = response.getWriter();
        out.print(p);
        out.write("abc");
        // ruleid: path-traversal
        File f = new File("/data", p);
        new File("/data/x");
        new File(FilenameUtils.getName(p));
        Cookie c = new Cookie("a", p);
        // ruleid: cookie-secure
        response.addCookie(c);
        Cookie c2 = new Cookie("b", p);
        c2.setSecure(true);
        response.addCookie(c2);
        se.eval("1");
        // ruleid: script-engine
        se.eval(p);
    }

    Object read(byte[] d) throws Exception {
        // ruleid: deser
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(d));
        // ruleid: deser
        Object o = in.readObject();
        // ruleid: deser
        try (ObjectInputStream i2 = new ObjectInputStream(s)) {
            // ruleid: deser
            return (User) i2.readObject();
        }
    }
}

class S implements Serializable {
    private void readObject(ObjectInputStream in) {
        in.readObject();
    }
}
