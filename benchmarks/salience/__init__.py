"""How well salience ranks what the authors of textbooks call their key terms."""
