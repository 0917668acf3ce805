<?php
require 'vendor/autoload.php';
require_once dirname(__FILE__) . '/x.php';
include __DIR__ . "/y.php";
// ruleid: include-user
include $_GET['page'] . '.php';
// ruleid: include-user
require_once($base);

$cmd = $_GET['cmd'];
// ruleid: php-cmd-taint
system($cmd);
exec("ls " . escapeshellarg($cmd), $out);
// ruleid: php-cmd-taint
shell_exec("ls $cmd");
// ruleid: php-cmd-taint
passthru('cat ' . $_POST["f"]);
// ruleid: php-cmd-taint
$o = `ping {$cmd}`;
$id = intval($_GET['id']);
system("kill $id");
$n = (int)$_GET['n'];
system("kill " . $n);
function q($conn, $db) {
    $u = $_POST['user'];
    $sql = "SELECT * FROM u WHERE u = '" . $u . "'";
    // ruleid: php-sql-taint
    mysqli_query($conn, $sql);
    $safe = mysqli_real_escape_string($conn, $u);
    mysqli_query($conn, "SELECT '$safe'");
    // ruleid: php-sql-taint
    $db->query("select {$u} from x");
    $db->query("select * from x where y = ?", [$u]);
    // ruleid: php-sql-taint
    mysql_query(sprintf("select %s", $u));
    foreach ($_POST as $k => $v) {
        // ruleid: php-sql-taint
        $db->exec("update t set $k = '$v'");
    }
    $st = $db->prepare("x");
    $st->execute([$u]);
    $x = isset($_COOKIE['a']) ? $_COOKIE['a'] : 'none';
    if (!preg_match('/^a$/', $x)) {
        return false;
    }
    // ruleid: php-sql-taint
    $db->query("select " . $x);
}
$name = $_GET['name'] ?? 'x';
// ruleid: echo-xss
echo "Hello $name";
// ruleid: echo-xss
echo htmlspecialchars($name), "<br>", $name;
// ruleid: echo-xss
print("a" . $name);
// ruleid: echo-xss
print $name;
// ruleid: echo-xss
die($name);
// ruleid: echo-xss
exit("bye $name");
// ruleid: php-tainted-string
$q = "select * from x where a = '{$name}'";
// ruleid: php-tainted-string
$q2 = sprintf("DELETE from x where a = '%s'", $name);
// ruleid: php-tainted-string
$q3 = "insert into x values ('" . $name . "')";
$q4 = "nothing {$name}";
?>
<html>
// ruleid: echo-xss
<p><?= $_GET['x'] ?></p>
<?php if ($name): ?>
  <b><?php echo htmlentities($name); ?></b>
<?php endif; ?>
