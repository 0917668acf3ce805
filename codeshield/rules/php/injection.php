<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// ruleid: php-code-from-request, php-eval
eval($_GET["code"]);

// ok: php-code-from-request
$value = json_decode($_GET["value"]);

// ruleid: php-eval
eval($source);

// ok: php-eval
$value = json_decode($source);

// ruleid: php-preg-replace-eval
$text = preg_replace("/(.*)/e", "strtoupper('\\1')", $text);

// ok: php-preg-replace-eval
$text = preg_replace("/(.*)/i", "x", $text);

// ruleid: php-include-from-request
include($_GET["page"] . ".php");

// ok: php-include-from-request
include("pages/home.php");

// ruleid: php-command-from-request, php-command-run, php-shell-built
system("ping -c 1 " . $_GET["host"]);

// ok: php-command-from-request
function pingSafely() {
    // ruleid: php-command-run
    return system("ping -c 1 " . escapeshellarg($_GET["host"]));
}

function ping($host) {
    // ruleid: php-command-run, php-shell-built
    return shell_exec("ping -c 1 " . $host);
}

// ok: php-shell-built
function pingQuoted($host) {
    // ruleid: php-command-run
    return shell_exec("ping -c 1 " . escapeshellarg($host));
}

// ruleid: php-backticks
$out = `ls $folder`;

// ok: php-backticks
$out = "`ls`";

// ruleid: php-command-run
exec("uptime");

// ok: php-command-run
execute("uptime");

// ruleid: php-sql-built, php-sql-from-request
mysqli_query($db, "SELECT * FROM users WHERE id = " . $_GET["id"]);

// ok: php-sql-from-request
mysqli_query($db, "SELECT * FROM users WHERE id = " . intval($_GET["id"]));

function find($db, $name) {
    // ruleid: php-sql-built
    return $db->query("SELECT * FROM users WHERE name = '" . $name . "'");
}

function findBound($db, $name) {
    $statement = $db->prepare("SELECT * FROM users WHERE name = ?");
    // ok: php-sql-built
    return $statement->execute([$name]);
}

// ruleid: php-xss-from-request
echo "Hello " . $_GET["name"];

// ok: php-xss-from-request
echo "Hello " . htmlspecialchars($_GET["name"]);

function greet($name) {
    // ruleid: php-html-built
    return "<h1>" . $name;
}

function greetEscaped($name) {
    // ok: php-html-built
    return "<h1>" . htmlspecialchars($name);
}

// ruleid: php-path-from-request
readfile("files/" . $_GET["name"]);

// ok: php-path-from-request
readfile("files/" . basename($_GET["name"]));

function readPage($base, $page) {
    // ruleid: php-path-parameter
    return file_get_contents($base . "/" . $page);
}

function readPageInside($base, $page) {
    // ok: php-path-parameter
    return file_get_contents($base . "/" . basename($page));
}

// ruleid: php-ssrf-from-request
$body = file_get_contents($_GET["url"]);

// ok: php-ssrf-from-request
$body = file_get_contents("https://example.com/?q=" . urlencode($_GET["q"]));

// ruleid: php-open-redirect
header("Location: " . $_GET["next"]);

// ok: php-open-redirect
header("Location: /home");

function lookup($conn, $user) {
    // ruleid: php-ldap-filter-built
    return ldap_search($conn, BASE, "(uid=" . $user . ")");
}

function lookupEscaped($conn, $user) {
    // ok: php-ldap-filter-built
    return ldap_search($conn, BASE, "(uid=" . ldap_escape($user, "", LDAP_ESCAPE_FILTER) . ")");
}

function findUser($doc, $name) {
    // ruleid: php-xpath-built
    return $doc->xpath("//user[name='" . $name . "']");
}

function findUserChecked($doc, $name) {
    if (!ctype_alnum($name)) {
        return [];
    }
    // ok: php-xpath-built
    return $doc->xpath("//user[name='" . $name . "']");
}

// ruleid: php-extract-request
extract($_POST);

// ok: php-extract-request
$name = $_POST["name"];

// ruleid: php-unserialize, php-unserialize-request
$cart = unserialize($_COOKIE["cart"]);

// ok: php-unserialize-request
$cart = json_decode($_COOKIE["cart"]);

// ruleid: php-unserialize
$state = unserialize($text);

// ok: php-unserialize
$state = unserialize($text, ["allowed_classes" => false]);

// ruleid: php-serialize-request
$saved = serialize($_POST);

// ok: php-serialize-request
$saved = json_encode($fields);

// ruleid: php-xml-entities
$doc = simplexml_load_string($text, "SimpleXMLElement", LIBXML_NOENT);

// ok: php-xml-entities
$doc = simplexml_load_string($text, "SimpleXMLElement", LIBXML_NONET);

function upload() {
    // ruleid: php-path-from-request, php-upload-unchecked
    move_uploaded_file($_FILES["f"]["tmp_name"], "uploads/" . $_FILES["f"]["name"]);
}

function uploadListed() {
    $extension = pathinfo($_FILES["f"]["name"], PATHINFO_EXTENSION);
    if (!in_array($extension, EXTENSIONS)) {
        return;
    }
    // ok: php-upload-unchecked
    move_uploaded_file($_FILES["f"]["tmp_name"], "uploads/" . bin2hex(random_bytes(8)));
}

// ruleid: php-header-from-request
mail($to, $subject, $body, "From: " . $_POST["email"]);

// ok: php-header-from-request
mail($to, $subject, $body, "From: " . str_replace(["\r", "\n"], "", $_POST["email"]));

// ruleid: php-log-from-request
error_log("login of " . $_POST["user"]);

// ok: php-log-from-request
error_log("login of " . json_encode($_POST["user"]));

// What a client sent, looked up in a map of ours or compared with a list of ours, is one of our values.
function lookedUp($messages, $sections) {
    // ok: php-xss-from-request
    echo $messages[$_GET["message"]];
    $section = $_GET["section"];
    if (!isset($sections[$section])) {
        return;
    }
    // ok: php-xss-from-request
    echo "<h2>" . $section . "</h2>";
}

function listed() {
    if (in_array($_GET["tab"], ["open", "closed"], true)) {
        // ok: php-xss-from-request
        echo "<h2>" . $_GET["tab"] . "</h2>";
    }
    // ruleid: php-xss-from-request
    echo "<h2>" . $_GET["tab"] . "</h2>";
    $page = in_array($_GET["page"], ["a", "b"]) ? $_GET["page"] : "a";
    // ok: php-xss-from-request
    echo $page;
    $kind = $_GET["kind"];
    if (!in_array($kind, ["a", "b"])) {
        // ruleid: php-xss-from-request
        die("Unknown kind: " . $kind);
    }
    // ok: php-xss-from-request
    echo $kind;
    $mode = $_GET["mode"];
    if (in_array($mode, ["a", "b"])) {
        // ok: php-xss-from-request
        echo $mode;
    } else {
        // ruleid: php-xss-from-request
        echo "Unknown mode: " . $mode;
    }
}

function matched($code) {
    $code = $_GET["code"];
    if (!preg_match('/^[a-z]{2}$/', $code)) {
        return;
    }
    // ok: php-xss-from-request
    echo $code;
    $name = preg_replace('/[^a-z0-9_]/i', '', $_GET["name"]);
    // ok: php-xss-from-request
    echo $name;
    $label = preg_replace('/[^a-z<>]/', '', $_GET["label"]);
    // ruleid: php-xss-from-request
    echo $label;
    // ok: php-xss-from-request
    printf("%d items", $_GET["count"]);
}

// Functions that give their argument back leave it what it is; of others we cannot say.
function throughFunctions($layout) {
    // ruleid: php-xss-from-request
    echo sprintf("<b>%s</b>", strtoupper(trim($_GET["name"])));
    // ruleid: php-xss-through-function
    echo highlight($_GET["name"]);
    // ok: php-xss-through-function, php-xss-from-request
    echo htmlspecialchars(highlight($_GET["name"]));
    // ok: php-xss-through-function, php-xss-from-request
    echo esc_html($_GET["name"]);
    // ok: php-xss-through-function, php-xss-from-request
    echo $layout->renderPage($_GET["page"]);
    // ok: php-xss-through-function, php-xss-from-request
    echo highlight("x");
}
?>
<!-- ruleid: php-xss-from-request -->
<p><?= $_GET["q"] ?></p>
<?php

function joined($db) {
    // ruleid: php-sql-from-request, php-sql-built
    $row = mysqli_fetch_assoc(mysqli_query($db, "SELECT * FROM users WHERE name = '" . $_POST["name"] . "'"));
    // ruleid: php-sql-from-request, php-sql-built
    $all = $db->query("SELECT * FROM users WHERE name = '" . $_POST["name"] . "'")->fetchAll();
    // ruleid: php-sql-through-function, php-sql-built
    $some = $db->query("SELECT * FROM users WHERE " . conditions($_POST));
}

function quoted($db) {
    // ok: php-sql-through-function, php-sql-from-request
    return $db->query("SELECT * FROM users WHERE name = " . $db->quote($_POST["name"]));
}

function preparedWithValues($wpdb) {
    // ok: php-sql-from-request, php-sql-through-function
    $rows = $wpdb->get_results($wpdb->prepare("SELECT * FROM signups WHERE email = %s AND login = %s", $_POST["email"], $_POST["login"]));
    // ruleid: php-sql-from-request
    return $wpdb->get_results($wpdb->prepare("SELECT * FROM signups WHERE " . $_POST["filter"] . " = %s", $_POST["value"]));
}

function prefixed($db) {
    $prefix = trim($_POST["prefix"]);
    if (preg_match('|[^a-z0-9_]|i', $prefix)) {
        return;
    }
    // ruleid: php-sql-built
    $db->query("SELECT * FROM " . $prefix . "users");
}

function redirects($page) {
    // ok: php-open-redirect
    header("Location: /users/" . $_GET["id"]);
    // ok: php-open-redirect
    header("Location: index.php?message=" . $_GET["message"]);
    // ok: php-open-redirect
    header("Location: https://example.com/" . $_GET["path"]);
    // ok: php-open-redirect
    header("Location: /users/$_GET[id]");
    // ok: php-open-redirect
    header(sprintf("Location: /users/%s", $_GET["id"]));
    // ok: php-open-redirect
    header("Location: " . BASE . "/users?id=" . $_GET["id"]);
    // ruleid: php-header-from-request
    header("X-Request-Id: " . $_GET["id"]);
    // ok: php-open-redirect, php-redirect-through-function
    wp_redirect(admin_url("users.php?id=" . $_GET["id"]));
    // ruleid: php-redirect-through-function
    header("Location: " . page_of("login") . "?name=" . $_GET["name"]);
    // ruleid: php-redirect-through-function
    header("Location: " . expand($_GET["next"]));
    // ruleid: php-open-redirect
    header("Location: https://example.com" . $_GET["path"]);
    // ruleid: php-open-redirect
    header("Location: /" . $_GET["path"]);
    // ruleid: php-open-redirect
    header("Location: https://" . $_GET["host"] . "/users");
    // ruleid: php-open-redirect
    header(sprintf("Location: %s", $_GET["next"]));
    // ruleid: php-open-redirect, php-header-from-request
    header("Refresh: 0; url=" . $_GET["next"]);
    $next = urldecode($_GET["next"]);
    // ruleid: php-open-redirect
    header("Location: $next");
}

function reads() {
    // ok: php-path-from-request
    readfile("files/" . str_replace("..", "", $_GET["name"]));
    // ruleid: php-path-from-request
    readfile("files/" . str_replace("../", "", $_GET["name"]));
}

function nodes($xpath, $tag) {
    // ok: php-xpath-built
    $all = $xpath->query('//*[contains(@class, "a") or ' . 'contains(@class, "b")]');
    // ok: php-xpath-built
    $some = $xpath->query("body//" . $tag);
    // ruleid: php-xpath-built
    return $xpath->query("//" . $_GET["tag"]);
}

function dispatch($handlers) {
    // ok: php-code-from-request
    call_user_func($handlers[$_GET["action"]]);
    // ruleid: php-code-from-request
    call_user_func($_GET["action"]);
}

function fetchGiven() {
    // ruleid: php-ssrf-from-request
    return simplexml_load_string(file_get_contents(filter_input(INPUT_GET, "url")));
}
