<b>
// ruleid: q2-e6
<?php echo $_GET['a'] ?>
// ruleid: q2-e6
<?= $_GET['b'] ?>
// ruleid: q2-e6
<i><?= $_GET['b'] ?></i>
</b>
