// ruleid: w3-wp-echo
<div class="<?php echo $_GET['c']; ?>">
<?php
// ruleid: w3-wp-echo
echo get_option('x');
// ruleid: w3-wp-echo
echo esc_html(get_option('x'));
// ruleid: w3-wp-echo
echo '<a href="' . $_GET['u'] . '">';
// ruleid: w3-wp-echo
echo "<b>" . esc_attr($_GET['u']) . "</b>";
// ruleid: w3-wp-echo
print($_GET['z']);
?>
</div>
// ruleid: w3-wp-echo
<?= $_GET['q'] ?>
