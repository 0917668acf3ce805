<b>
// MATCH:
<?php echo foo($_GET['a']) ?>
// MATCH:
<?= foo($_GET['b']) ?>
// MATCH:
<i><?= foo($c) ?></i>
</b>
// MATCH:
<?php if (foo(1)): ?>
 // MATCH:
 <a href="<?= foo($x) ?>">
<?php endif; ?>
