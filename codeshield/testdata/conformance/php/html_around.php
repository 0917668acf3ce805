<p>text</p>
<?php if ($a): ?>
  <b><?php
  // ERROR:
  echo $_GET['a'];
  ?></b>
<?php endif; ?>
