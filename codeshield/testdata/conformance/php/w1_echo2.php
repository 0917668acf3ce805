<?php
// MATCH:
echo $a;
// MATCH:
echo "x", $b;
// MATCH:
?>
// MATCH:
<?= $d ?>
