<?php
// MATCH:
echo $a;
echo "x", $b;
print $c;
// MATCH:
echo("y");
// MATCH:
?>
// MATCH:
<?= $d ?>
