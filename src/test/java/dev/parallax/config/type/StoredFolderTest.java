package dev.parallax.config.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFolderTest {

  @Test
  void aBucketAndAFolderInIt() {
    assertThat(StoredFolder.of("s3://essays/a b/2016+2024"))
        .contains(new StoredFolder("essays", "a b/2016+2024"));
    assertThat(StoredFolder.of("s3://essays/in/")).contains(new StoredFolder("essays", "in"));
    assertThat(StoredFolder.of("s3://my.bucket")).contains(new StoredFolder("my.bucket", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"output", "/data/output", "../in", "C:/in", "C:\\in", "a:b", "s3/in", "x"})
  void pathsAreNoneAndNothingIsWrongWithThem(String path) {
    assertThat(StoredFolder.problem(path)).isEmpty();
    assertThat(StoredFolder.of(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gs://b/in", "hdfs://host:8020/in", "file:///in", "S3://b/in", "s3a://b/x"})
  void otherSchemesAreRefusedByName(String name) {
    String scheme = name.substring(0, name.indexOf(':'));
    assertThat(StoredFolder.problem(name).orElseThrow())
        .contains(scheme + ": is not read or written", "s3://bucket/folder");
    assertThatThrownBy(() -> StoredFolder.of(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3://",
        "s3:///in",
        "s3://b",
        "s3://-b-/x",
        "s3://bucket//in",
        "s3://bucket/a/../b",
        "s3://bucket/./b",
        "s3://bucket/.."
      })
  void namesThatStorageAndPeopleReadOtherwiseAreRefused(String name) {
    assertThat(StoredFolder.problem(name).orElseThrow()).contains("neither empty nor . nor ..");
  }
}
