require_relative "seeded"

class PostsTest < Minitest::Test
  include Seeded

  9.times do |number|
    define_method("test_commits_are_seen_by_no_other_test_#{number}") do
      assert_equal 40, Post.count
      assert_equal 10, Person.count
      Post.delete_all
      Person.delete_all
    end
  end

  def test_every_post_has_a_person
    assert_equal Post.count, Post.joins(:person).count
  end
end
