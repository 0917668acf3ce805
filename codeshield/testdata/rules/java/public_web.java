package com.acme.web;

import java.io.*;
import java.nio.file.Paths;
import java.util.*;
import javax.naming.*;
import javax.naming.directory.DirContext;
import javax.servlet.http.*;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.bind.annotation.*;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

@Controller
@RequestMapping("/x")
public class Web extends HttpServlet {
    private static final List<String> ALLOWED = List.of("a");
    private final ExpressionParser parser = new SpelExpressionParser();

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        String name = req.getParameter("name");
        // ruleid: j-xss
        resp.getWriter().write(name);
        resp.getWriter().write("x");
        // ruleid: j-xss
        PrintWriter out = resp.getWriter();
        out.println(req.getParameter("y"));
        // ruleid: j-xss
        out.print(req.getHeader("z"));
        // ruleid: j-cookie-httponly
        Cookie c = new Cookie("a", "b");
        // ruleid: j-cookie-httponly, j-cookie-secure
        resp.addCookie(c);
        Cookie d = new Cookie("a", "b");
        d.setSecure(true);
        d.setHttpOnly(true);
        resp.addCookie(d);
        // ruleid: j-cookie-httponly
        Cookie e = new Cookie("a", name);
        // ruleid: j-cookie-httponly, j-cookie-secure
        e.setSecure(false);
        // ruleid: j-cookie-httponly
        e.setHttpOnly(false);
        // ruleid: j-cookie-httponly
        resp.addCookie(e);
        // ruleid: j-cookie-httponly
        Cookie f = new Cookie("", "");
        // ruleid: j-cookie-httponly
        f.setValue("");
        // ruleid: j-cookie-httponly
        resp.addCookie(f);
        // ruleid: j-redirect
        resp.sendRedirect(name);
        // ruleid: j-redirect
        resp.sendRedirect("/x/" + name);
        resp.sendRedirect("/home");
        String go = req.getQueryString();
        if (!ALLOWED.contains(go)) {
            return;
        }
        resp.sendRedirect(go);
        String h = req.getHeader("Referer");
        resp.addHeader("Location", Validator.check(h));
        // ruleid: j-redirect
        resp.addHeader("Location", h);
        resp.addHeader("Other", h);
    }

    @GetMapping(value = "/r")
    public String r(@RequestParam(name = "u", defaultValue = "/") String u, Model model) {
        // ruleid: j-redirect
        return "redirect:" + u;
    }

    // ruleid: j-unrestricted-mapping
    @RequestMapping(path = "/q")
    public ModelAndView q(String where) {
        // ruleid: j-redirect
        return new ModelAndView("redirect:" + where);
    }

    @RequestMapping(value = "/q", method = RequestMethod.POST)
    public ModelAndView q2(String where) {
        ModelAndView mv = new ModelAndView("redirect:/fixed");
        return mv;
    }

    // ruleid: j-unrestricted-mapping
    @RequestMapping("/single")
    public void eval(@RequestParam String expr, int n) {
        // ruleid: j-spel
        parser.parseExpression(expr).getValue();
        // ruleid: j-spel
        new SpelExpressionParser().parseExpression("1 + " + expr);
        parser.parseExpression("T(java.lang.Math)");
        ExpressionParser p2 = new SpelExpressionParser();
        // ruleid: j-spel
        Expression e = p2.parseExpression(expr, ctx);
    }

    public void files(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String param = "";
        javax.servlet.http.Cookie[] theCookies = request.getCookies();
        if (theCookies != null) {
            for (javax.servlet.http.Cookie theCookie : theCookies) {
                if (theCookie.getName().equals("P")) {
                    param = java.net.URLDecoder.decode(theCookie.getValue(), "UTF-8");
                    break;
                }
            }
        }
        String fileName = Utils.DIR + param;
        // ruleid: j-path
        java.io.File file = new java.io.File(fileName);
        // ruleid: j-path
        java.io.FileOutputStream fos = new java.io.FileOutputStream(fileName, false);
        // ruleid: j-path
        File f2 = new File(request.getParameter("f"));
        // ruleid: j-path
        InputStream in = new FileInputStream(new File("a", request.getHeader("x")));
        File f3 = new File(FilenameUtils.getName(request.getParameter("f")));
        // ruleid: j-path
        Paths.get("a", request.getParameter("n"));
        String[] values = request.getParameterValues("v");
        String bar;
        if (values != null && values.length > 0) bar = values[0];
        else bar = "";
        // ruleid: j-path
        File f4 = new File(bar);
        String safe = "x";
        File f5 = new File(safe);
        java.util.Map<String, String[]> map = request.getParameterMap();
        // ruleid: j-path
        File f6 = new File(map.get("a")[0]);
    }

    void cmd(String in, List<String> args) throws Exception {
        // ruleid: j-cmd
        ProcessBuilder pb = new ProcessBuilder("ls", in);
        ProcessBuilder pb2;
        // ruleid: j-cmd
        pb2 = new ProcessBuilder(args);
        Runtime.getRuntime().exec("ls");
        // ruleid: j-cmd
        Runtime.getRuntime().exec("ls " + in);
        Runtime.getRuntime().exec(new String[] {"ls", "-l"});
        Runtime.getRuntime().exec(new String[] {"sh", "-c", in}, null, dir);
        // ruleid: j-cmd
        Runtime rt = Runtime.getRuntime();
        // ruleid: j-cmd
        Process p = rt.exec(in);
        // ruleid: j-cmd
        rt.exec("fixed");
        rt.loadLibrary(in);
        // ruleid: j-cmd
        Process p2 = Runtime.getRuntime().exec("bash", "-c", in, x);
        String c = "id";
        Runtime.getRuntime().exec(c);
    }

    Object ldap(String filter, DirContext ctx, Context c2) throws NamingException {
        c2.lookup(filter);
        c2.lookup("java:comp/env");
        InitialContext ic = new InitialContext();
        ic.lookup(filter);
        Context c3 = new InitialContext();
        return c3.lookup("ldap://" + filter);
    }

    Object search(String filter, DirContext ctx) throws NamingException {
        ctx.search("ou=x", "(uid=" + filter + ")", new SearchControls());
        return null;
    }
    Object search2(DirContext ctx) throws NamingException {
        return ctx.search("ou=x", "(uid=fixed)", new SearchControls());
    }
    Object search3(DirContext ctx) throws NamingException {
        NamingEnumeration<SearchResult> r = ctx.search("ou=x", "(uid=fixed)", new SearchControls());
        while (r.hasMore()) { r.next(); }
        return r;
    }
}

@EnableWebSecurity
class Sec extends WebSecurityConfigurerAdapter {
    // ruleid: j-csrf-method
    @Override
    protected void configure(HttpSecurity http) throws Exception {
        // ruleid: j-csrf
        http.csrf().disable().authorizeRequests().anyRequest().permitAll();
    }
    // ruleid: j-csrf-method
    void other(HttpSecurity h) throws Exception {
        // ruleid: j-csrf
        h.authorizeRequests().antMatchers("/").permitAll().and().csrf().disable();
        h.csrf(x -> x.disable());
        h.csrf().ignoringAntMatchers("/a").and().headers();
    }
}
