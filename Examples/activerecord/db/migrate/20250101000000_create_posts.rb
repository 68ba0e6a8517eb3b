class CreatePosts < ActiveRecord::Migration[6.1]
  def change
    create_table :people do |t|
      t.string :email, null: false, index: { unique: true }
      t.timestamps
    end
    create_table :posts do |t|
      t.references :person, null: false, foreign_key: true
      t.string :title, null: false
      t.timestamps
    end
  end
end
