package com.acme.web;

import java.sql.*;
import java.util.List;
import javax.persistence.EntityManager;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.hibernate.Criteria;
import org.hibernate.Session;
import org.hibernate.criterion.Restrictions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
public class UserController {
    private final JdbcTemplate template;
    private static final String BASE = "SELECT * FROM users WHERE id = ";
    private static final Logger log = LoggerFactory.getLogger(UserController.class);

    public UserController(JdbcTemplate template) { this.template = template; }

    @GetMapping("/a/{id}")
    public List<User> a(@PathVariable String id, @RequestParam("n") Integer n) throws SQLException {
        // ruleid: j-jdbc-concat, j-jdbctemplate
        String q = "SELECT * FROM users WHERE id = '" + id + "'";
        String q2 = "SELECT * FROM users LIMIT " + n;
        log.info("select for " + id);
        System.out.println("select" + id);
        Statement st = conn.createStatement();
        // ruleid: j-formatted-sql
        ResultSet rs = st.executeQuery(q);
        return template.query(q, new UserMapper());
    }

    @PostMapping("/b")
    public ResponseEntity<String> b(@RequestBody Query body, @RequestHeader(value = "X-Tenant", required = false) final String tenant) {
        StringBuilder sb = new StringBuilder("DELETE FROM t WHERE ");
        // ruleid: j-jdbc-concat
        sb.append(tenant);
        sb.append(" and x = ").append(body.getX());
        String s = "update t set a = ";
        // ruleid: j-jdbc-concat
        s += body.name;
        // ruleid: j-jdbc-concat
        String f = String.format("INSERT INTO t VALUES (%s)", body.getX());
        String g = "insert into t values (%s)";
        // ruleid: j-jdbc-concat
        String h = String.format(g, tenant);
        // ruleid: j-jdbc-concat
        String con = "drop table ".concat(tenant);
        // ruleid: j-jdbc-concat
        int len = "select ".concat(tenant).length();
        if (body.isBad()) throw new IllegalStateException("cannot select " + body);
        boolean ok = body.flag == true;
        String z = "select " + ok;
        // ruleid: j-jdbc-concat, j-jdbctemplate
        template.update("UPDATE x SET y = '" + tenant + "'");
        // ruleid: j-jdbc-concat, j-jdbctemplate
        template.execute(String.format("drop table %s", tenant));
        this.template.queryForList(s);
        // ruleid: j-jdbctemplate
        template.query(BASE + "1", rm);
        return ResponseEntity.ok(z);
    }

    private void run(String sql, HttpServletRequest req, Connection conn, EntityManager em) throws SQLException {
        // ruleid: j-jdbctemplate
        template.batchUpdate(sql);
        Statement s = conn.createStatement();
        // ruleid: j-formatted-sql
        s.execute(sql);
        s.executeQuery("select 1");
        // ruleid: j-formatted-sql
        s.execute("a" + req.getParameter("q"));
        PreparedStatement ps = conn.prepareStatement("select " + sql);
        // ruleid: j-formatted-sql
        ps.execute();
        // ruleid: j-formatted-sql
        ps.executeQuery();
        // ruleid: j-formatted-sql
        em.createQuery(sql).getResultList();
        // ruleid: j-formatted-sql
        em.createNativeQuery("select x from y where z = " + req.getParameter("z"));
        String fromHeader = req.getHeader("h");
        s.addBatch(fromHeader);
        StringBuilder sb = new StringBuilder();
        sb.append("select ");
        sb.append(req.getParameter("id"));
        // ruleid: j-formatted-sql
        s.executeQuery(sb.toString());
        StringBuffer sf = new StringBuffer("q");
        sf.append(1).append(sql);
        s.executeUpdate(sf.toString());
        s.execute(sf.toString());
        try (Statement inner = conn.createStatement()) {
            // ruleid: j-formatted-sql
            inner.executeQuery(sql + " order by 1");
        } catch (SQLException e) {
            log.warn("failed select " + sql, e);
        }
    }

    void hib(Session session, String name) {
        // ruleid: j-hibernate
        Criteria c = session.createCriteria(User.class);
        c.add(Restrictions.sqlRestriction("name = '" + name + "'"));
        c.add(Restrictions.sqlRestriction("name = 'x'"));
        // ruleid: j-hibernate
        session.createQuery("from User where name = '" + name + "'");
        session.createQuery("from User " + "where 1 = 1");
        // ruleid: j-hibernate
        String hql = "from X where y = " + name;
        session.createQuery(hql);
        // ruleid: j-hibernate
        String q = String.format("from X where y = %s", name);
        session.createSQLQuery(q);
        session.createSQLQuery(q).list();
    }

    public static void log(@CookieValue(name = "c") String cookie, @RequestParam long l) {
        // ruleid: j-jdbc-concat
        String a = "alter table " + cookie;
        String b = "alter table " + l;
        // ruleid: j-jdbc-concat
        String c = cookie.isEmpty() ? "select " + cookie : "select" + 1;
    }
}
