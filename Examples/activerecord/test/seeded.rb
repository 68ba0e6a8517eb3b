require "active_record"
require "minitest/autorun"
require "net/http"

# Gives tests databases that `seed exec` has filled.
module Seeded
  # Each worker has one; the previous one of the same name is removed.
  def self.use_fresh_database(worker = "worker#{ENV["TEST_ENV_NUMBER"]}")
    answer = Net::HTTP.post(URI("#{ENV.fetch("SEEDKIT_DATABASES")}/#{worker}"), "")
    raise answer.body unless answer.is_a?(Net::HTTPOK)
    ActiveRecord::Base.establish_connection(answer.body)
  end

  def before_setup
    Seeded.use_fresh_database
    super
  end

  def after_teardown
    super
    ActiveRecord::Base.connection_handler.clear_all_connections!
  end
end

class Person < ActiveRecord::Base
  has_many :posts
end

class Post < ActiveRecord::Base
  belongs_to :person
end
