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
